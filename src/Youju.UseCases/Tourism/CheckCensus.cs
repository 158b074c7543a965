using System.Globalization;
using System.Text;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Marks;
using Youju.Packs.Definitions.Tourism;
using Youju.Packs.Library;
using Youju.Text.Csv;
using Youju.Tourism.Census;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;
using Youju.Tourism.Tables;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tourism;

/// <summary>A table of surveyed units that is to be checked and counted.</summary>
/// <param name="Edition">The key or the year of an edition; null for the pack's.</param>
/// <param name="Coordinates">The coordinate system of units that name none; null for WGS84.</param>
/// <param name="Outlines">GeoJSON of the townships; null for none.</param>
/// <param name="Output">Where the table of results goes; null for nowhere.</param>
public sealed record CheckCensusRequest(
    string Table,
    string? Edition,
    string? Coordinates,
    string? Outlines,
    string? Output
)
{
    public IReadOnlyList<string> Packs { get; init; } = ["tourism"];

    /// <summary>The name, the code or the key of the county whose townships must be named; null for none.</summary>
    public string? County { get; init; }
}

/// <summary>What was found in a census.</summary>
/// <param name="Marks">How much of the edition rests on memory, in words; null for nothing.</param>
public sealed record CheckCensusResult(
    ResourceEdition Edition,
    IReadOnlyList<SurveyedUnit> Units,
    CensusTally Tally,
    string? Marks,
    string? Path
)
{
    /// <summary>The county whose townships were asked for; null for none.</summary>
    public CountyCodes? County { get; init; }

    /// <summary>Townships of the county without a unit.</summary>
    public IReadOnlyList<string> ListEmptyTowns() =>
        County is null
            ? []
            :
            [
                .. County
                    .Towns.Select(town => town.Name)
                    .Where(name => Tally.Townships.All(one => one.Township != name)),
            ];
}

/// <summary>Checks a table of surveyed units: types, codes, scores, grades, positions; and counts them.</summary>
public static class CheckCensus
{
    private static readonly string[] Heads =
    [
        "行",
        "单体名称",
        "类型代码",
        "基本类型",
        "总分",
        "等级",
        "乡镇",
        "要核对的",
    ];

    /// <exception cref="UsageException">Something of what was asked cannot be.</exception>
    public static CheckCensusResult CheckUnits(CheckCensusRequest request) =>
        WordedProblems.RunWorded(() =>
        {
            var pack = PackLibrary.LoadPack(request.Packs);
            var edition = FindEdition(pack, request.Edition ?? pack.CensusTable.Edition);
            var system = WordedProblems.ParseSystem(request.Coordinates);
            IReadOnlyList<AreaOutline> outlines = request.Outlines is { } file
                ? OutlineFile.ParseOutlines(TableInput.ReadText(file), CoordinateSystem.Wgs84)
                : [];
            var county = request.County is { } asked ? FindCounty(pack, asked) : null;
            var units = TableInput
                .ReadTables(request.Table, sheets =>
                    CensusReading.ReadUnits(sheets, pack, edition, system, outlines)
                )
                .Select(unit => CheckTownship(unit, county))
                .ToList();
            var tally = CensusTally.CountUnits(edition, [.. units.Select(unit => unit.Unit)]);
            var path = request.Output is { } output
                ? ResultFile.WriteResult(
                    output,
                    stream => stream.Write(Encoding.UTF8.GetBytes(PrintTable(edition, units))),
                    [request.Table]
                )
                : null;
            return new CheckCensusResult(edition, units, tally, DescribeMarks(edition), path)
            {
                County = county,
            };
        });

    private static ResourceEdition FindEdition(Pack pack, string asked) =>
        pack.ResourceEditions.TryGetValue(asked, out var edition)
            ? edition
            : pack.ResourceEditions.Values.FirstOrDefault(one =>
                one.Title == asked || one.Title.EndsWith("-" + asked, StringComparison.Ordinal)
            )
                ?? throw new UsageException(
                    $"没有“{asked}”这一版分类，现有{string.Join("、", pack.ResourceEditions.Values.Select(one => one.Title))}。"
                );

    private static CountyCodes FindCounty(Pack pack, string asked) =>
        pack.Counties.GetValueOrDefault(asked)
        ?? pack.Counties.Values.FirstOrDefault(county => county.Code == asked || county.Name == asked)
        ?? throw new UsageException(
            $"没有“{asked}”的乡镇代码，现有{string.Join("、", pack.Counties.Values.Select(county => county.Name))}。"
                + "用 youju counties 从区划代码表做一份，放进方案包的 counties 文件夹。"
        );

    private static SurveyedUnit CheckTownship(SurveyedUnit unit, CountyCodes? county) =>
        county is null || county.Towns.Any(town => town.Name == unit.Unit.Township)
            ? unit
            : unit with
            {
                Problems =
                [
                    .. unit.Problems,
                    unit.Unit.Township.Length == 0
                        ? $"没有写乡镇，{county.Name}有{NameTowns(county)}。"
                        : $"{county.Name}没有“{unit.Unit.Township}”，有{NameTowns(county)}。",
                ],
            };

    private static string NameTowns(CountyCodes county) =>
        string.Join("、", county.Towns.Select(town => town.Name));

    private static string? DescribeMarks(ResourceEdition edition)
    {
        var types = edition.ListTypes().ToList();
        var known = types.Count(type => type.Mark == NoticeMark.Known);
        return known == 0
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{edition.Title} 的 {types.Count} 个类型名称里有 {known} 个没有核对过原文 [K]，以标准原文为准。"
            );
    }

    private static string PrintTable(ResourceEdition edition, IReadOnlyList<SurveyedUnit> units)
    {
        var names = edition
            .ListTypes()
            .ToDictionary(type => type.Code, type => type.Name, StringComparer.Ordinal);
        return CsvWriter.FormatRows([
            Heads,
            .. units.Select(unit =>
                (string[])
                    [
                        string.Join('、', unit.Rows),
                        unit.Unit.Name,
                        unit.Unit.TypeCode,
                        names.GetValueOrDefault(unit.Unit.TypeCode, ""),
                        unit.Total?.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
                        unit.Unit.Grade ?? "",
                        unit.Unit.Township,
                        string.Join("；", unit.Problems),
                    ]
            ),
        ]);
    }
}
