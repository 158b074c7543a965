using System.Globalization;

namespace Youju.Domain.Reports.Returns;

/// <summary>Where a passage stands, as a person would say it.</summary>
/// <param name="Heading">The nearest heading above, or null at the beginning.</param>
/// <param name="Paragraph">The paragraph, from 1, or null in a table.</param>
/// <param name="Table">The table, from 1, or null in running text.</param>
/// <param name="Row">From 1.</param>
/// <param name="Column">The grid column, from 1.</param>
public sealed record PassagePlace(
    string? Heading,
    int? Paragraph = null,
    int? Table = null,
    int? Row = null,
    int? Column = null
)
{
    private const int LongestHeading = 24;

    public string DescribePlace()
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Spot}{(Heading is null ? "" : $"（“{ShortenHeading(Heading)}”下）")}"
        );
    }

    private string Spot =>
        (Paragraph, Table, Row, Column) switch
        {
            ({ } paragraph, _, _, _) => string.Create(CultureInfo.InvariantCulture, $"第{paragraph}段"),
            (_, { } table, { } row, { } column) => string.Create(
                CultureInfo.InvariantCulture,
                $"表{table}第{row}行第{column}列"
            ),
            (_, { } table, { } row, _) => string.Create(CultureInfo.InvariantCulture, $"表{table}第{row}行"),
            (_, { } table, _, _) => string.Create(CultureInfo.InvariantCulture, $"表{table}"),
            _ => "",
        };

    private static string ShortenHeading(string heading) =>
        heading.Length > LongestHeading ? heading[..LongestHeading] + "…" : heading;
}
