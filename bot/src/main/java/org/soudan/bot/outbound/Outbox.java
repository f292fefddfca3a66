package org.soudan.bot.outbound;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Where committed entries wait to be sent. All methods throw {@link org.soudan.bot.outbound.OutboxUnavailable} when the
 * store cannot be reached; the effect may then have happened.
 */
public interface Outbox {

    /** A stored entry and its place in the partition's order. */
    record Stored(String place, Outgoing entry) {}

    /** Whether an entry may be sent now. */
    enum Start {
        /** Nobody has tried: send. */
        FIRST,
        /** Somebody has tried and has not said what came of it: look it up before sending. */
        UNCERTAIN,
        /** An earlier owner's try may still be under way: wait. */
        UNDER_WAY,
        /** Its outcome was known and it was forgotten: do nothing. */
        GONE,
        /** The lease has ended in the store, or is another owner's: send nothing more of the partition. */
        NOT_YOURS
    }

    int partitions();

    /** Says that an instance sends, which counts for a short while; answers how many do, this one among them. */
    int attend(String instance);

    /** The instance sends no more. */
    void depart(String instance);

    /** Takes the ownership of a partition for a short while; empty when it has an owner already. */
    Optional<Lease> own(int partition);

    /** Goes on owning; empty when another one has become the owner. */
    Optional<Lease> renew(Lease lease);

    void release(Lease lease);

    /** Up to {@code most} entries after a place, in order; {@code ""} is the beginning. */
    List<Stored> after(int partition, String place, int most);

    /** Marks an entry as being tried. */
    Start begin(Lease lease, Stored stored);

    /**
     * The attempt certainly did not get through: the next {@link #begin} is a first one again, unless another owner has
     * begun since.
     */
    void undo(Lease lease, Stored stored);

    /** The entry's outcome is known; it is forgotten. */
    void settle(Lease lease, Stored stored);

    /** Calls back with each partition that gets new entries, until closed; misses some when the connection breaks. */
    AutoCloseable watch(IntConsumer partition);
}
