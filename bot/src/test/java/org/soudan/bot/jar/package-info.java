/** The jar as a user starts it. */
@NullMarked
package org.soudan.bot.jar;

import org.jspecify.annotations.NullMarked;
