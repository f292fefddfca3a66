@NullMarked
package org.soudan.bot.counting;

import org.jspecify.annotations.NullMarked;
