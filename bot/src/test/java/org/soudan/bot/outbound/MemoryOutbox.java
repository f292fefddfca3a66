package org.soudan.bot.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;

/** An outbox of one partition without a store. */
final class MemoryOutbox implements Outbox {

    private final List<Stored> entries = new CopyOnWriteArrayList<>();
    private final Set<String> takenAway = ConcurrentHashMap.newKeySet();
    private final Set<String> tried = ConcurrentHashMap.newKeySet();
    private final Map<String, Boolean> settled = new ConcurrentHashMap<>();

    void add(Outgoing entry) {
        entries.add(new Stored("%05d".formatted(entries.size()), entry));
    }

    /** When this entry is begun, the partition is another owner's; only for that moment. */
    void takeAway(String id) {
        takenAway.add(id);
    }

    /** The ids of the entries whose outcome is known. */
    Set<String> settled() {
        return settled.keySet();
    }

    @Override
    public int partitions() {
        return 1;
    }

    @Override
    public Optional<Lease> own(int partition) {
        return Optional.of(new Lease(partition, "me", Instant.MAX));
    }

    @Override
    public Optional<Lease> renew(Lease lease) {
        return Optional.of(lease);
    }

    @Override
    public void release(Lease lease) {}

    @Override
    public List<Stored> after(int partition, String place, int most) {
        return entries.stream().filter(stored -> stored.place().compareTo(place) > 0).limit(most).toList();
    }

    @Override
    public Start begin(Lease lease, Stored stored) {
        if (takenAway.remove(stored.entry().id())) {
            return Start.NOT_YOURS;
        }
        return tried.add(stored.place()) ? Start.FIRST : Start.UNCERTAIN;
    }

    @Override
    public void undo(Lease lease, Stored stored) {
        tried.remove(stored.place());
    }

    @Override
    public void settle(Lease lease, Stored stored) {
        settled.put(stored.entry().id(), true);
    }

    @Override
    public AutoCloseable watch(IntConsumer partition) {
        return () -> {};
    }
}
