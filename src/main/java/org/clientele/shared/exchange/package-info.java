/** Formats in which data leave for other programs: CSV for spreadsheets, vCard for address books. */
@NullMarked
package org.clientele.shared.exchange;

import org.jspecify.annotations.NullMarked;
