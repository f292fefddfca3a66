@NullMarked
package org.soudan.bot.slack;

import org.jspecify.annotations.NullMarked;
