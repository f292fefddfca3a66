@NullMarked
package org.soudan.bot.redis;

import org.jspecify.annotations.NullMarked;
