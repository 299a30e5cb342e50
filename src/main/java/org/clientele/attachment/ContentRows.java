package org.clientele.attachment;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.data.domain.Limit;

/** All contents that the rows know, in the order of the hashes, some at a time. */
final class ContentRows implements Iterator<ContentRow> {

    private static final Limit PAGE = Limit.of(1000);

    private final FileContentRepository contents;
    private Iterator<ContentRow> page;
    private String last = "";

    ContentRows(FileContentRepository contents) {
        this.contents = contents;
        this.page = List.<ContentRow>of().iterator();
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            page = contents.findAfter(last, PAGE).iterator();
        }
        return page.hasNext();
    }

    @Override
    public ContentRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ContentRow row = page.next();
        last = row.hex();
        return row;
    }
}
