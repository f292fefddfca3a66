package org.soudan.conversations.directory;

import java.net.URI;
import java.util.regex.Pattern;
import org.soudan.conversations.text.Language;

/** A page, in one address for each language or one for both. It is printed as people write it: without the scheme. */
public record Link(URI en, URI ja) implements Detail {

    private static final Pattern UNSAID = Pattern.compile("^https?://|/$");

    public Link {
        needsHost(en);
        needsHost(ja);
    }

    /**
     * The page at this address.
     *
     * @throws IllegalArgumentException when it is no http or https address
     */
    public static Link of(String address) {
        return new Link(URI.create(address), URI.create(address));
    }

    private static void needsHost(URI address) {
        if (address.getHost() == null || !String.valueOf(address.getScheme()).startsWith("http")) {
            throw new IllegalArgumentException(address + " is no address of a page; write https://...");
        }
    }

    @Override
    public String in(Language language) {
        return switch (language) {
            case EN -> shown(en);
            case JA -> shown(ja);
        };
    }

    private static String shown(URI address) {
        return UNSAID.matcher(address.toString()).replaceAll("");
    }
}
