/** The rules that the packages of the bot keep, each held against a violation that is planted for it. */
@NullMarked
package org.soudan.bot.architecture;

import org.jspecify.annotations.NullMarked;
