@NullMarked
package org.soudan.conversations.session;

import org.jspecify.annotations.NullMarked;
