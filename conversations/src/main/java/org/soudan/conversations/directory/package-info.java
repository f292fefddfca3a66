/**
 * Dated facts: services, numbers, hours and deadlines, each with its source, the day it was checked, and how sure it is.
 *
 * <p>Texts take facts from here by name, so that a fact stands in one place.
 */
@NullMarked
package org.soudan.conversations.directory;

import org.jspecify.annotations.NullMarked;
