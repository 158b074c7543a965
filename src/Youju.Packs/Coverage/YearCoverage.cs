using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Packs.Coverage;

/// <summary>Whether packs hold for the year of a report.</summary>
public static class YearCoverage
{
    /// <summary>A sentence in Chinese for each pack that does not hold for the year.</summary>
    /// <param name="year">The budget year; null, where a report does not tell it, covers all.</param>
    public static IEnumerable<string> DescribeGaps(IEnumerable<PackManifest> cards, int? year) =>
        year is not { } asked
            ? []
            : from card in cards
            where card.AppliesTo?.HoldsForYear(asked) == false
            select DescribeGap(card, asked);

    /// <summary>The years in Chinese: 2020年度起.</summary>
    public static string DescribeYears(PackScope scope) =>
        (scope.From, scope.To) switch
        {
            (null, null) => "各年度",
            ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"{from}年度起"),
            (null, { } to) => string.Create(CultureInfo.InvariantCulture, $"{to}年度止"),
            ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"{from}—{to}年度"),
        };

    private static string DescribeGap(PackManifest card, int year)
    {
        var others = PackLibrary
            .ListCards(card.Id)
            .Where(other => other.AppliesTo?.HoldsForYear(year) != false);
        var advice = others.FirstOrDefault() is { } fitting
            ? $"可以改用 {new PackPin(fitting.Id, fitting.Version)}。"
            : $"没有适用于{Invariant(year)}年度的方案包，请按当年的文件核对。";
        return $"方案包“{card.Title}”（{card.Id} {card.Version}）适用于{DescribeYears(card.AppliesTo!)}，"
            + $"这里是{Invariant(year)}年度的。{advice}";
    }

    private static string Invariant(int year) => year.ToString(CultureInfo.InvariantCulture);
}
