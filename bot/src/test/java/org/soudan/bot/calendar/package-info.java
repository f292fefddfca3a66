@NullMarked
package org.soudan.bot.calendar;

import org.jspecify.annotations.NullMarked;
