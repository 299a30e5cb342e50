package org.clientele.shared.ui;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Sizes of files in words. */
public final class FileSizes {

    private static final double STEP = 1024;

    private FileSizes() {}

    /** A size as people read it, such as {@code 1.4 MB}; a kilobyte is 1024 bytes, as file managers count. */
    public static String of(long bytes, Locale reader) {
        ULocale locale = ULocale.forLocale(reader);
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(bytes < STEP * STEP ? 0 : 1);
        // The short form of bytes knows no plural in some languages.
        FormatWidth width = bytes < STEP ? FormatWidth.WIDE : FormatWidth.SHORT;
        MeasureFormat format = MeasureFormat.getInstance(locale, width, number);
        if (bytes < STEP) {
            return format.format(new Measure(bytes, MeasureUnit.BYTE));
        }
        if (bytes < STEP * STEP) {
            return format.format(new Measure(bytes / STEP, MeasureUnit.KILOBYTE));
        }
        return format.format(new Measure(bytes / (STEP * STEP), MeasureUnit.MEGABYTE));
    }
}
