using System.Text;
using Youju.Domain.Workbooks;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tourism;

/// <summary>A table of statistical codes from which one county is to be taken.</summary>
/// <param name="Table">Rows of a code of six, nine or twelve digits and a name, of townships and villages.</param>
/// <param name="County">Six digits.</param>
/// <param name="Name">What the county is called; null where the table says it.</param>
public sealed record ReadCountiesRequest(string Table, string County, string? Name, string Output)
{
    /// <summary>Where the table comes from, as the file will say.</summary>
    public string Source { get; init; } = "统计用区划代码表";
}

/// <summary>The county that was written.</summary>
public sealed record ReadCountiesResult(string Path, string Name, int Towns, int Villages);

/// <summary>Makes a county's townships and villages, as packs hold them, of a table of statistical codes.</summary>
public static class ReadCounties
{
    private const int CountyDigits = 6;
    private const int TownDigits = 9;
    private const int VillageDigits = 12;
    private const string BareWords = "\"'\\#:{}[],&*!|>%@`";

    /// <exception cref="UsageException">The code is none of a county, or the table has no township of it.</exception>
    public static ReadCountiesResult WriteCounty(ReadCountiesRequest request)
    {
        if (request.County.Length != CountyDigits || !request.County.All(char.IsAsciiDigit))
            throw new UsageException($"县区代码应是六位数字，如 430603，这里是“{request.County}”。");
        var named = TableInput
            .ReadTables(request.Table, sheets => ReadCodes(sheets, request.County))
            .DistinctBy(one => one.Code)
            .OrderBy(one => one.Code, StringComparer.Ordinal)
            .ToList();
        var towns = named.Where(one => one.Code.Length == TownDigits).ToList();
        if (towns.Count == 0)
            throw new UsageException(
                $"“{request.Table}”里没有 {request.County} 的乡镇：要有一列九位（或末三位是 000 的十二位）代码，右边一列是名称。"
            );
        var name = request.Name
            ?? named.Find(one => one.Code == request.County).Name
            ?? throw new UsageException("表里没有县区的名称，请用 --name 写明，如 --name 云溪区。");
        var villages = named.Where(one => one.Code.Length == VillageDigits).ToList();
        var text = PrintCounty(request, name, towns, villages);
        var path = ResultFile.WriteResult(
            request.Output,
            stream => stream.Write(Encoding.UTF8.GetBytes(text)),
            [request.Table]
        );
        return new(path, name, towns.Count, villages.Count);
    }

    // A code, and the nearest words right of it; whatever else a row holds.
    private static List<(string Code, string Name)> ReadCodes(
        IReadOnlyList<WorkbookSheet> sheets,
        string county
    )
    {
        var found = new List<(string, string)>();
        foreach (var row in sheets.SelectMany(sheet => sheet.Rows))
        {
            var cells = row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Words.Trim()).ToList();
            var at = cells.FindIndex(words => IsCodeOf(words, county));
            var name =
                at < 0 ? null : cells.Skip(at + 1).FirstOrDefault(words => !words.All(char.IsAsciiDigit));
            if (name is not null)
                found.Add((ShortenCode(cells[at]), name));
        }

        return found;
    }

    private static bool IsCodeOf(string words, string county) =>
        words.Length is CountyDigits or TownDigits or VillageDigits
        && words.All(char.IsAsciiDigit)
        && words.StartsWith(county, StringComparison.Ordinal);

    // Full codes of townships end in three zeros, those of counties in six.
    private static string ShortenCode(string code) =>
        code.EndsWith("000000", StringComparison.Ordinal) && code.Length == VillageDigits
            ? code[..CountyDigits]
        : code.EndsWith("000", StringComparison.Ordinal) && code.Length == VillageDigits ? code[..TownDigits]
        : code;

    private static string PrintCounty(
        ReadCountiesRequest request,
        string name,
        List<(string Code, string Name)> towns,
        List<(string Code, string Name)> villages
    )
    {
        var text = new StringBuilder(
            $"# {name}: townships and villages with their statistical codes.\n"
                + $"code: \"{request.County}\"\nname: {Quote(name)}\nsource: {Quote(request.Source)}\nmark: seen\ntowns:\n"
        );
        foreach (var town in towns)
        {
            text.Append($"  - code: \"{town.Code}\"\n    name: {Quote(town.Name)}\n");
            var within = villages
                .Where(one => one.Code.StartsWith(town.Code, StringComparison.Ordinal))
                .ToList();
            if (within.Count > 0)
                text.Append("    villages:\n");
            foreach (var village in within)
                text.Append($"      - {{ code: \"{village.Code}\", name: {Quote(village.Name)} }}\n");
        }

        return text.ToString();
    }

    private static string Quote(string words) =>
        words.Any(sign => BareWords.Contains(sign, StringComparison.Ordinal)) || words.Any(char.IsControl)
            ? "'"
                + string.Concat(words.Where(sign => !char.IsControl(sign)))
                    .Replace("'", "''", StringComparison.Ordinal)
                + "'"
            : words;
}
