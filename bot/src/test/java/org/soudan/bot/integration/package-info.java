/** The whole service through its real servlet container and a real Redis, against providers that check what they get. */
@NullMarked
package org.soudan.bot.integration;

import org.jspecify.annotations.NullMarked;
