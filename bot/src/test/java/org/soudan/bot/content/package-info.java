@NullMarked
package org.soudan.bot.content;

import org.jspecify.annotations.NullMarked;
