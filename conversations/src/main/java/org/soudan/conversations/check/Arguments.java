package org.soudan.conversations.check;

import com.ibm.icu.text.MessagePattern;
import java.util.Set;
import java.util.TreeSet;
import org.soudan.conversations.directory.Directory;

/**
 * What is to be filled into a text (ICU message format), its facts aside.
 *
 * @param names in order of the alphabet
 * @param areReadable whether the text can be read at all
 * @param arePlain whether it can, and each is a name and nothing more
 */
record Arguments(Set<String> names, boolean areReadable, boolean arePlain) {

    static Arguments of(String text) {
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
            return new Arguments(Set.of(), true, true);
        }
        try {
            return of(new MessagePattern(Directory.REFERENCE.matcher(text).replaceAll("")));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return new Arguments(Set.of(), false, false);
        }
    }

    private static Arguments of(MessagePattern pattern) {
        var names = new TreeSet<String>();
        boolean plain = true;
        for (int n = 0; n < pattern.countParts(); n++) {
            var part = pattern.getPart(n);
            switch (part.getType()) {
                case ARG_NAME, ARG_NUMBER -> names.add(pattern.getSubstring(part));
                case ARG_START -> plain &= part.getArgType() == MessagePattern.ArgType.NONE;
                default -> {}
            }
        }
        return new Arguments(names, true, plain);
    }
}
