using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Text.Numbers;
using Youju.Text.Words;

namespace Youju.Import.Profile;

/// <summary>One thing that the form 单位资料 asks of a unit.</summary>
/// <param name="Key">As the pack's form lists it.</param>
/// <param name="Read">What the dossier says: several lines for a list, none where it is unknown.</param>
/// <param name="Write">The dossier with what was written; null where that cannot be read.</param>
/// <param name="Expected">What it should look like, in Chinese.</param>
internal sealed record ProfileItem(
    string Key,
    Func<Dossier, IReadOnlyList<string>> Read,
    Func<Dossier, IReadOnlyList<string>, Dossier?> Write,
    string Expected
)
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Whether it is a list with a row for each entry.</summary>
    public bool IsList { get; init; }

    /// <summary>The same of the year before; null where nobody asks.</summary>
    public ProfileItem? Prior { get; init; }

    public static ProfileItem ForText(
        string key,
        Func<UnitProfile, string?> read,
        Func<UnitProfile, string, UnitProfile> write
    ) =>
        new(
            key,
            dossier => ToLines(read(dossier.Unit)),
            (dossier, words) => dossier with { Unit = write(dossier.Unit, words[0].Trim()) },
            "文字"
        );

    public static ProfileItem ForList(
        string key,
        Func<UnitProfile, IEnumerable<string>> read,
        Func<UnitProfile, IReadOnlyList<string>, UnitProfile> write
    ) =>
        new(
            key,
            dossier => [.. read(dossier.Unit)],
            (dossier, words) => dossier with { Unit = write(dossier.Unit, words) },
            "文字，一行一项"
        )
        {
            IsList = true,
        };

    public static ProfileItem ForReference(
        string key,
        Func<UnitProfile, UnitReference?> read,
        Func<UnitProfile, UnitReference, UnitProfile> write
    ) =>
        ForText(
            key,
            unit => read(unit) is { } named ? UnitWords.FormatReference(named) : null,
            (unit, words) => write(unit, UnitWords.ParseReference(words))
        );

    public static ProfileItem ForCount(
        string key,
        Func<Ledger, int?> read,
        Func<Ledger, int, Ledger> write
    ) =>
        new(
            key,
            dossier => ToLines(read(dossier.Ledger)?.ToString(CultureInfo.InvariantCulture)),
            (dossier, words) =>
                ReadNumber(words[0]) is { } number
                && number == decimal.Truncate(number)
                && number <= int.MaxValue
                    ? dossier with
                    {
                        Ledger = write(dossier.Ledger, (int)number),
                    }
                    : null,
            "不带单位的整数，如 8"
        );

    public static ProfileItem ForArea(
        string key,
        Func<ConstructionAreas, decimal?> read,
        Func<ConstructionAreas, decimal, ConstructionAreas> write
    ) =>
        new(
            key,
            dossier =>
                ToLines(read(dossier.Ledger.Construction) is { } area ? FieldText.FormatNumber(area) : null),
            (dossier, words) =>
                ReadNumber(words[0]) is { } area
                    ? dossier with
                    {
                        Ledger = dossier.Ledger with
                        {
                            Construction = write(dossier.Ledger.Construction, area),
                        },
                    }
                    : null,
            "平方米数，如 1200.5"
        );

    public static ProfileItem ForReportDate(string key) =>
        new(
            key,
            dossier => ToLines(dossier.ReportDate?.ToString(Day, CultureInfo.InvariantCulture)),
            (dossier, words) =>
                DateWords.ReadDates(HalfWidth.FromFullWidth(words[0].Trim()), dossier.Year + 1)
                    is { Written: null } days
                && days.First == days.Last
                    ? dossier with
                    {
                        ReportDate = days.First,
                    }
                    : null,
            "日期，如 2025-03-20"
        );

    private static decimal? ReadNumber(string words) =>
        BoundedNumber.ParseNumber(HalfWidth.FromFullWidth(words.Trim())) is >= 0 and var number
            ? number
            : null;

    private static IReadOnlyList<string> ToLines(string? words) => string.IsNullOrEmpty(words) ? [] : [words];
}
