using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Cells;

namespace Youju.Publishing.Redaction;

/// <summary>Rids the ledger of what is secret; its amounts are public.</summary>
internal static class LedgerRedaction
{
    private const string Place = "收支账";

    public static Ledger RedactLedger(Ledger ledger, TextMasking texts)
    {
        var files = NumberFiles(ledger);
        return ledger with
        {
            Lines =
            [
                .. ledger.Lines.Select(line =>
                    line with
                    {
                        Id = texts.MaskText(line.Id, Place),
                        Project = texts.MaskOptional(line.Project, Place),
                        Source = RedactSource(line.Source, files, texts),
                        Foreign = ForeignCells.None,
                    }
                ),
            ],
            Named =
            [
                .. ledger.Named.Select(amount =>
                    amount with
                    {
                        Key = texts.MaskText(amount.Key, Place),
                        Source = RedactSource(amount.Source, files, texts),
                        Foreign = ForeignCells.None,
                    }
                ),
            ],
        };
    }

    private static Dictionary<string, string> NumberFiles(Ledger ledger) =>
        ledger
            .Lines.Select(line => line.Source)
            .Concat(ledger.Named.Select(amount => amount.Source))
            .OfType<CellSource>()
            .SelectMany(source => source.Places)
            .Select(place => place.File)
            .Distinct(StringComparer.Ordinal)
            .Select(
                (file, at) => (file, Name: string.Create(CultureInfo.InvariantCulture, $"来源表{at + 1}"))
            )
            .ToDictionary(pair => pair.file, pair => pair.Name, StringComparer.Ordinal);

    private static LineSource RedactSource(
        LineSource source,
        Dictionary<string, string> files,
        TextMasking texts
    )
    {
        if (source is HandEntered hand)
            return hand with { Reason = texts.MaskText(hand.Reason, Place) };
        if (source is not CellSource cells)
            return source;
        foreach (var place in cells.Places)
            texts.TellChange(
                SecretKind.Origin,
                Place,
                $"{place.File} {place.Sheet}".TrimEnd(),
                files[place.File]
            );
        return new CellSource([
            .. cells.Places.Select(place => new SourcePlace(
                files[place.File],
                "",
                texts.MaskText(place.Address, Place)
            )),
        ])
        {
            Correction = cells.Correction is { } ground ? texts.MaskText(ground, Place) : null,
        };
    }
}
