using Youju.Domain.Documents;
using Youju.Formats.Docx.Elements;

namespace Youju.Formats.Docx.Reading.Styles;

/// <summary>Reads paper and margins from <c>w:sectPr</c>.</summary>
internal static class SectionLayout
{
    private const decimal TwipsPerMillimetre = 1440m / 25.4m;

    public static PageSetup? ReadPageLayout(WordCursor cursor)
    {
        decimal? width = null,
            height = null;
        decimal top = 0,
            bottom = 0,
            left = 0,
            right = 0;
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            switch (cursor.Name)
            {
                case "pgSz":
                    (width, height) = (ReadMillimetres(cursor, "w"), ReadMillimetres(cursor, "h"));
                    break;
                case "pgMar":
                    (top, bottom) = (ReadMargin(cursor, "top"), ReadMargin(cursor, "bottom"));
                    (left, right) = (ReadMargin(cursor, "left"), ReadMargin(cursor, "right"));
                    break;
                case "sectPrChange":
                    cursor.SkipElement();
                    break;
            }
        }

        return width is { } w && height is { } h ? new(w, h, top, bottom, left, right) : null;
    }

    private static decimal ReadMargin(WordCursor cursor, string side) => ReadMillimetres(cursor, side) ?? 0;

    private static decimal? ReadMillimetres(WordCursor cursor, string attribute) =>
        cursor.ReadNumber(attribute) is { } twips ? decimal.Round(twips / TwipsPerMillimetre, 1) : null;
}
