using Youju.Checking.Claims.Tables;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reading.Tables;

namespace Youju.Checking.Tests.Tables;

/// <summary>Tables written down in a test: lines between bars are grids, all other lines are as a text file holds them.</summary>
internal static class TableText
{
    private static readonly Pack Pack = PackLibrary.LoadPack("cn");

    public static IReadOnlyList<BudgetTable> Read(string text) =>
        TableReader.ReadTables(Document(text), Pack);

    public static IReadOnlyList<Claim> Claims(string text) =>
        TableClaimReader.ReadClaims(Document(text).Text, Read(text), Pack);

    /// <summary>What a claim rests on, such as A04 Exact 301.5.</summary>
    public static IEnumerable<string> Verdicts(string text) =>
        Claims(text)
            .Select(claim =>
                FormattableString.Invariant($"{claim.Pattern} {claim.Verdict} {claim.Stated?.Value}")
            );

    public static Document Document(string text)
    {
        var builder = new DocumentBuilder();
        var rows = new List<IReadOnlyList<CellContent>>();
        foreach (var line in text.Split('\n').Append(""))
        {
            if (line.StartsWith('|'))
                rows.Add([
                    .. line.Trim('|')
                        .Split('|')
                        .Select((cell, column) => new CellContent(cell.Trim(), column)),
                ]);
            else if (rows.Count > 0)
                builder.AddTable(rows);
            if (!line.StartsWith('|'))
                rows.Clear();
            if (line.Length > 0 && !line.StartsWith('|'))
                builder.AddParagraph(line);
        }

        return builder.BuildDocument();
    }
}
