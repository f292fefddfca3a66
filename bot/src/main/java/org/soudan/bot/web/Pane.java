package org.soudan.bot.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last things that were shown in one place, oldest first. Safe for concurrent use. */
final class Pane<T extends Shown> {

    private static final int MOST = 200;

    private final Map<String, T> items = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
        }
    };

    /** False, and nothing is changed, when it is there already. */
    synchronized boolean add(T item) {
        return items.putIfAbsent(item.id(), item) == null;
    }

    /** Shows the item in place of the one with its id, if there is one. */
    synchronized void put(T item) {
        items.put(item.id(), item);
    }

    synchronized void remove(String id) {
        items.remove(id);
    }

    synchronized boolean has(String id) {
        return items.containsKey(id);
    }

    synchronized List<T> items() {
        return List.copyOf(items.values());
    }
}
