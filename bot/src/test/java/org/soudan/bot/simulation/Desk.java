package org.soudan.bot.simulation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** The desk under one order of service, from event to event until everybody was served. */
final class Desk {

    private final Shifts shifts;
    private final ArrayDeque<Arrival> coming;
    private final PriorityQueue<Arrival> waiting;
    private final PriorityQueue<Instant> talks = new PriorityQueue<>();
    private final TreeSet<Instant> events = new TreeSet<>();
    private final List<Served> served = new ArrayList<>();

    private Desk(Shifts shifts, List<Arrival> arrivals, Order order) {
        this.shifts = shifts;
        this.coming = new ArrayDeque<>(arrivals);
        this.waiting = new PriorityQueue<>(order.rule());
        arrivals.forEach(arrival -> events.add(arrival.at()));
    }

    /** Everybody who came, in the order in which they were served. */
    static List<Served> serve(Shifts shifts, List<Arrival> arrivals, Order order) {
        var desk = new Desk(shifts, arrivals, order);
        while (!desk.events.isEmpty()) {
            desk.at(desk.events.pollFirst());
        }
        return List.copyOf(desk.served);
    }

    private void at(Instant now) {
        while (!coming.isEmpty() && !coming.getFirst().at().isAfter(now)) {
            waiting.add(coming.removeFirst());
        }
        while (!talks.isEmpty() && !talks.peek().isAfter(now)) {
            talks.remove();
        }
        while (!waiting.isEmpty() && talks.size() < shifts.talksAt(now)) {
            claim(waiting.remove(), now);
        }
        if (!waiting.isEmpty()) {
            events.add(shifts.nextChange(now));
        }
    }

    private void claim(Arrival who, Instant now) {
        served.add(new Served(who, now));
        talks.add(now.plus(who.talk()));
        events.add(now.plus(who.talk()));
    }
}
