package org.clientele.shared.text;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The legal forms that stand in company names. They are compared folded and without blanks, so that "sp. z o.o.",
 * "Sp. z o. o." and "SP ZOO" are one.
 */
final class LegalForms {

    /** One form a line, the countries in turn: Poland, Germany and Austria, Ukraine, Russia, English, others. */
    private static final Set<String> SQUEEZED =
            """
            sp. z o.o.
            spółka z o.o.
            spółka z ograniczoną odpowiedzialnością
            S.A.
            spółka akcyjna
            P.S.A.
            prosta spółka akcyjna
            sp.j.
            spółka jawna
            sp.k.
            spółka komandytowa
            S.K.A.
            spółka komandytowo-akcyjna
            sp.p.
            spółka partnerska
            s.c.
            spółka cywilna
            GmbH
            gGmbH
            Gesellschaft mit beschränkter Haftung
            GmbH & Co. KG
            GmbH & Co. KGaA
            GmbH & Co. OHG
            UG
            UG (haftungsbeschränkt)
            UG (haftungsbeschränkt) & Co. KG
            AG
            Aktiengesellschaft
            AG & Co. KG
            AG & Co. KGaA
            SE & Co. KG
            SE & Co. KGaA
            KG
            KGaA
            OG
            OHG
            GbR
            e.K.
            e.Kfm.
            e.Kfr.
            e.U.
            e.G.
            e.V.
            SE
            ТОВ
            ТзОВ
            Товариство з обмеженою відповідальністю
            ПП
            Приватне підприємство
            ФОП
            Фізична особа-підприємець
            АТ
            Акціонерне товариство
            ПАТ
            Публічне акціонерне товариство
            ПрАТ
            Приватне акціонерне товариство
            ООО
            Общество с ограниченной ответственностью
            ЗАО
            Закрытое акционерное общество
            ОАО
            Открытое акционерное общество
            ПАО
            Публичное акционерное общество
            АО
            Акционерное общество
            ИП
            Индивидуальный предприниматель
            Ltd
            Co. Ltd
            Limited
            LLC
            LLP
            LP
            PLC
            Inc
            Incorporated
            Corp
            Corporation
            B.V.
            N.V.
            s.r.o.
            spol. s r.o.
            a.s.
            k.s.
            v.o.s.
            d.o.o.
            d.d.
            Kft.
            Zrt.
            Nyrt.
            S.R.L.
            S.p.A.
            SARL
            S.à r.l.
            SAS
            SASU
            EURL
            S.L.
            S.L.U.
            Lda.
            Oy
            Oyj
            AB
            AS
            A/S
            ASA
            ApS
            UAB
            SIA
            OÜ
            """.lines().map(LegalForms::squeezed).collect(Collectors.toUnmodifiableSet());

    /** The most words that a form is written in, as in "Co. KG" with each letter apart. */
    static final int MOST_WORDS = 8;

    /** Forms as short as "AG" or "SE" are words or initials too, so in the middle of a name only longer ones count. */
    private static final int SURE_LENGTH = 4;

    private LegalForms() {}

    /** Whether folded words, written without blanks, are a legal form. */
    static boolean contains(String squeezed) {
        return SQUEEZED.contains(squeezed);
    }

    /** Whether they are one that is not likely to be anything else. */
    static boolean containsForSure(String squeezed) {
        return squeezed.length() >= SURE_LENGTH && contains(squeezed);
    }

    private static String squeezed(String form) {
        return Folding.fold(form).replace(" ", "");
    }
}
