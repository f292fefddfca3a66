@NullMarked
package org.soudan.bot.identity;

import org.jspecify.annotations.NullMarked;
