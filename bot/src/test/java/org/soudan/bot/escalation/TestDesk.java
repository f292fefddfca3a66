package org.soudan.bot.escalation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.soudan.bot.content.CurrentContent;
import org.soudan.conversations.text.Language;

/** A desk for tests: its texts, and places that are kept in memory. */
public final class TestDesk {

    private TestDesk() {}

    public static DeskTexts texts(CurrentContent content) {
        return new DeskTexts(content, new DeskSettings(Set.of(), Language.EN, Map.of(), Map.of()));
    }

    public static DeskPlaces places() {
        return new Places(new ConcurrentHashMap<>());
    }

    private record Places(Map<CaseRef, DeskPlace> all) implements DeskPlaces {
        @Override
        public void remember(CaseRef which, DeskPlace place) {
            all.put(which, place);
        }

        @Override
        public Optional<DeskPlace> of(CaseRef which) {
            return Optional.ofNullable(all.get(which));
        }

        @Override
        public Optional<CaseRef> at(DeskPlace place) {
            return all.entrySet().stream().filter(e -> e.getValue().equals(place)).map(Map.Entry::getKey).findFirst();
        }
    }
}
