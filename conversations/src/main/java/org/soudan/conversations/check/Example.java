package org.soudan.conversations.check;

import java.util.List;
import org.soudan.conversations.source.Finding;

/** An example of what people write who want a flow, and where it stands. */
record Example(WrittenFlow flow, String words, List<String> path) {

    Finding finding(String whatToDo) {
        return flow.source().finding(path, whatToDo);
    }
}
