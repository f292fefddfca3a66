@NullMarked
package org.soudan.bot.outbound;

import org.jspecify.annotations.NullMarked;
