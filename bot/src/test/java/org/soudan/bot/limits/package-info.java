@NullMarked
package org.soudan.bot.limits;

import org.jspecify.annotations.NullMarked;
