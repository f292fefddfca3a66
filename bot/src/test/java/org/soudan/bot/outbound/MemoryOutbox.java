package org.soudan.bot.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;

/** An outbox without a store; of one partition unless it is told otherwise. Leases last until they are given back. */
final class MemoryOutbox implements Outbox {

    private final int partitions;
    private final List<Map.Entry<Integer, Stored>> entries = new CopyOnWriteArrayList<>();
    private final Map<Integer, String> leases = new ConcurrentHashMap<>();
    private final Set<String> instances = ConcurrentHashMap.newKeySet();
    private final Set<String> takenAway = ConcurrentHashMap.newKeySet();
    private final Set<String> tried = ConcurrentHashMap.newKeySet();
    private final Map<String, Boolean> settled = new ConcurrentHashMap<>();

    MemoryOutbox() {
        this(1);
    }

    MemoryOutbox(int partitions) {
        this.partitions = partitions;
    }

    void add(Outgoing entry) {
        add(0, entry);
    }

    void add(int partition, Outgoing entry) {
        entries.add(Map.entry(partition, new Stored("%05d".formatted(entries.size()), entry)));
    }

    /** Partitions that have an owner. */
    Set<Integer> leased() {
        return leases.keySet();
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
        return partitions;
    }

    @Override
    public int attend(String instance) {
        instances.add(instance);
        return instances.size();
    }

    @Override
    public void depart(String instance) {
        instances.remove(instance);
    }

    @Override
    public Optional<Lease> own(int partition) {
        var token = UUID.randomUUID().toString();
        return leases.putIfAbsent(partition, token) == null
                ? Optional.of(new Lease(partition, token, Instant.MAX))
                : Optional.empty();
    }

    @Override
    public Optional<Lease> renew(Lease lease) {
        return lease.token().equals(leases.get(lease.partition())) ? Optional.of(lease) : Optional.empty();
    }

    @Override
    public void release(Lease lease) {
        leases.remove(lease.partition(), lease.token());
    }

    @Override
    public List<Stored> after(int partition, String place, int most) {
        return entries.stream()
                .filter(entry -> entry.getKey() == partition)
                .map(Map.Entry::getValue)
                .filter(stored -> stored.place().compareTo(place) > 0 && !settled.containsKey(stored.entry().id()))
                .limit(most)
                .toList();
    }

    @Override
    public Start begin(Lease lease, Stored stored) {
        if (takenAway.remove(stored.entry().id()) || renew(lease).isEmpty()) {
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
