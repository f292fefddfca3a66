/**
 * Dated facts: every service, line, office and page once, with numbers, hours and links, each fact with its source, the
 * day it was checked, and how sure it is.
 *
 * <p>Texts take facts from here by name, so that a fact stands in one place. What nobody has verified is never said;
 * what is not sure is said with "please check" and the page. Opening hours know Japan's public holidays and nights.
 * May use {@code text} and libphonenumber; has no clock: days and moments are given.
 */
@NullMarked
package org.soudan.conversations.directory;

import org.jspecify.annotations.NullMarked;
