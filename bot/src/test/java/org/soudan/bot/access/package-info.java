@NullMarked
package org.soudan.bot.access;

import org.jspecify.annotations.NullMarked;
