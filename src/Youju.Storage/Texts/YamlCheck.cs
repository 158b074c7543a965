using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>What the files in YAML may not say although every key and type is right.</summary>
internal static class YamlCheck
{
    private const int MostPoints = 1000;

    public static IEnumerable<FileError> CheckContent(DossierFile head, string text)
    {
        foreach (var wrong in CheckNumbers(head, text))
            yield return wrong;
        if (string.IsNullOrWhiteSpace(head.Unit.Name))
            yield return LocateError(DossierFile.Path, text, "name", "单位名称（unit.name）不能空着");
        foreach (var id in CollectUnitIds(head.Unit).Where(id => !id.IsWellFormed))
            yield return LocateError(
                DossierFile.Path,
                text,
                "id",
                $"单位编号“{id}”不能用",
                "编号用英文字母、数字和连字符，不超过 64 个，如 unit-3f9a2c；"
                    + "定下后不再改，单位改名也用它。"
            );
        if (head.Packs.Count == 0)
            yield return LocateError(
                DossierFile.Path,
                text,
                "packs",
                "至少要写一个方案包",
                "如 cn-hunan；youju pack show 列出内置的方案包。"
            );
        foreach (var (key, count) in CollectCounts(head).Where(entry => entry.Count < 0))
            yield return LocateError(
                DossierFile.Path,
                text,
                key,
                string.Create(CultureInfo.InvariantCulture, $"“{key}”不能是负数，现为 {count}")
            );
    }

    private static IEnumerable<UnitId> CollectUnitIds(UnitProfile unit) =>
        new[] { unit.Id, unit.Parent?.Id, unit.FinanceBureau?.Id }
            .OfType<UnitId>()
            .Concat(unit.Succeeds.Select(former => former.Id));

    /// <summary>Registers declared empty must be there, and be empty.</summary>
    public static IEnumerable<FileError> CheckDeclaredEmpty(
        DossierFile head,
        string text,
        IReadOnlyDictionary<string, Register> registers
    )
    {
        foreach (var key in head.None)
        {
            if (!registers.TryGetValue(key, out var register))
                yield return LocateError(
                    DossierFile.Path,
                    text,
                    key,
                    $"方案包没有台账“{key}”",
                    StrictYaml.SuggestWords(key, [.. registers.Keys])
                );
            else if (register.FillStatus == FillStatus.Filled)
                yield return LocateError(
                    DossierFile.Path,
                    text,
                    key,
                    $"none 声明本年没有“{register.Definition.Label}”，{RegisterFile.BuildFilePath(key)} 里却有记录",
                    "有记录的请从 none 里删去；记录是误填的请撤销（withdrawn 写 yes）。"
                );
        }
    }

    private static IEnumerable<FileError> CheckNumbers(DossierFile head, string text)
    {
        if (head.Format is < DossierFormat.Unnumbered)
            yield return LocateError(
                DossierFile.Path,
                text,
                "format",
                $"格式的编号从 {DossierFormat.Unnumbered} 起，这一版写 {DossierFormat.Current}，现为 {head.Format}"
            );
        if (head.Year is < Dossier.FirstYear or > Dossier.LastYear)
            yield return LocateError(
                DossierFile.Path,
                text,
                "year",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"年度应在 {Dossier.FirstYear} 到 {Dossier.LastYear} 之间，现为 {head.Year}"
                )
            );
    }

    public static IEnumerable<FileError> CheckContent(TargetsFile targets, string text)
    {
        var indicators = CollectIndicators(targets);
        return
        [
            .. FindRepeated(indicators.Select(indicator => indicator.Id))
                .Select(twice =>
                    LocateError(
                        TargetsFile.Path,
                        text,
                        twice.Key,
                        $"指标编号“{twice.Key}”用了 {twice.Count().ToString(CultureInfo.InvariantCulture)} 次",
                        "每个指标的 id 只能用一次，项目自评表的指标也算在内。"
                    )
                ),
            .. FindRepeated(targets.Projects.Select(project => project.Project))
                .Select(twice =>
                    LocateError(
                        TargetsFile.Path,
                        text,
                        twice.Key,
                        $"项目“{twice.Key}”写了 {twice.Count().ToString(CultureInfo.InvariantCulture)} 次",
                        "一个项目只写一段，把它的指标并在一起。"
                    )
                ),
            .. FindTwiceDone(indicators, text),
            .. indicators.Where(RequiresWholeNumber).SelectMany(indicator => CheckWholeness(indicator, text)),
            .. indicators
                .Where(indicator => indicator.Weight is < 0 or > MostPoints)
                .Select(odd =>
                    LocateError(
                        TargetsFile.Path,
                        text,
                        odd.Id,
                        $"指标“{odd.Name}”的分值（weight）应在 0 到 {MostPoints.ToString(CultureInfo.InvariantCulture)} 之间"
                    )
                ),
        ];
    }

    private static List<IndicatorEntry> CollectIndicators(TargetsFile targets) =>
        [.. targets.Indicators, .. targets.Projects.SelectMany(project => project.Indicators)];

    // A value of two kinds would be scored by one of them, and nobody could tell by which.
    private static IEnumerable<FileError> FindTwiceDone(
        IEnumerable<IndicatorEntry> indicators,
        string text
    ) =>
        from twice in indicators
        where new object?[] { twice.Fact, twice.Entered, twice.Judged }.Count(one => one is not null) > 1
        select LocateError(
            TargetsFile.Path,
            text,
            twice.Id,
            $"指标“{twice.Name}”的完成值写了两种",
            "fact（取自数据项）、entered（手工填报）、judged（评定）只能留一种。"
        );

    private static IEnumerable<IGrouping<string, string>> FindRepeated(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1);

    private static IEnumerable<FileError> CheckWholeness(IndicatorEntry indicator, string text)
    {
        var unit = indicator.Unit!.Value.Symbol;
        foreach (var number in CollectNumbers(indicator).Where(number => number != decimal.Truncate(number)))
            yield return LocateError(
                TargetsFile.Path,
                text,
                FieldText.FormatNumber(number),
                $"指标“{indicator.Name}”的单位是“{unit}”，不能是 {FieldText.FormatNumber(number)}",
                $"{unit}是一个一个数的，应为整数；平均数请在名称里写“平均”或“每”，或者换成“{unit}/人”一类的单位。"
            );
    }

    private static bool RequiresWholeNumber(IndicatorEntry indicator) =>
        indicator.Unit is { } unit && Indicator.CountsWhole(indicator.Name, unit);

    private static IEnumerable<decimal> CollectNumbers(IndicatorEntry indicator) =>
        new[] { indicator.Target, indicator.Entered?.Value }.OfType<decimal>();

    private static IEnumerable<(string Key, int? Count)> CollectCounts(DossierFile head) =>
        [
            ("posts", head.Staff.Posts),
            ("in-service", head.Staff.InService),
            ("retired", head.Staff.Retired),
            ("temporary", head.Staff.Temporary),
            .. CollectCounts(head.ThreePublic),
            .. CollectCounts(head.PriorThreePublic),
        ];

    private static IEnumerable<(string Key, int? Count)> CollectCounts(ThreePublicCounts counts) =>
        [
            ("abroad-groups", counts.AbroadGroups),
            ("abroad-persons", counts.AbroadPersons),
            ("vehicles-bought", counts.VehiclesBought),
            ("vehicles-held", counts.VehiclesHeld),
            ("reception-batches", counts.ReceptionBatches),
            ("reception-persons", counts.ReceptionPersons),
        ];

    // The last place where the word stands alone: of two that are alike, the later one is the one too many.
    private static FileError LocateError(
        string path,
        string text,
        string word,
        string problem,
        string? advice = null
    )
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var line = Math.Max(
            0,
            Array.FindLastIndex(lines, written => written.Split(' ', ':', '{', ',', '"').Contains(word))
        );
        return new(
            path,
            line + 1,
            Math.Max(0, lines[line].IndexOf(word, StringComparison.Ordinal)) + 1,
            lines[line],
            word.Length,
            problem,
            advice
        );
    }
}
