using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Packs.Definitions;
using Youju.Reporting.Scores;
using Youju.Text.Yaml;

namespace Youju.Reporting.Sources;

/// <summary>What a figure is called in Chinese, by its key, wherever a person is told of it.</summary>
internal sealed class FigureNames(Dossier dossier, Pack pack, FactStore facts, ScoreBook scores)
{
    private static readonly Dictionary<string, string> TotalEndings = new(StringComparer.Ordinal)
    {
        ["score"] = "总分",
        ["weight"] = "分值合计",
    };
    private static readonly Dictionary<string, string> ValueEndings = new(StringComparer.Ordinal)
    {
        ["target"] = "年度指标值",
        ["done"] = "实际完成值",
        ["weight"] = "分值",
    };
    private static readonly Dictionary<string, string> QuotedPlaces = new(StringComparer.Ordinal)
    {
        ["unit"] = "单位职责的文字",
        ["goal/expected"] = "年度总体目标的文字",
        ["goal/achieved"] = "总体目标完成情况的文字",
        ["execution"] = "预算执行率偏差原因的文字",
    };

    /// <summary>Null for a key that names nothing.</summary>
    public string? FindName(DossierKey key)
    {
        return key.Kind switch
        {
            DossierKeyKind.LedgerCell => NameLedgerCell(key.Id, key.Part),
            DossierKeyKind.Words => NameQuotedText(key.Group, key.Id),
            DossierKeyKind.IndicatorPart => NameIndicatorValue(key.Group, key.Id),
            DossierKeyKind.RecordCount => NameRecordCount(key.Group, key.Id),
            DossierKeyKind.RecordField => NameRecordField(key.Group, key.Id, key.Part),
            _ => facts.FindFact(key.ToString())?.Label,
        };
    }

    private string? NameRecordCount(string register, string state)
    {
        if (dossier.Registers.GetValueOrDefault(register)?.Definition is not { } counted)
            return null;
        var name = counted.States.FirstOrDefault(one => one.Key == state) is { } known
            ? $"{known.Label}的记录条数"
            : "记录条数";
        return $"{counted.Label}的{name}";
    }

    private string? NameLedgerCell(string line, string column)
    {
        return AmountColumnNames.ParseColumnKey(column) is { } known
            ? $"{NameLedgerLine(line)}·{known.ToChineseLabel()}"
            : null;
    }

    private string NameLedgerLine(string name) =>
        name.Split(':', 2) switch
        {
            ["appropriation", var project] => $"{project}·财政拨款",
            ["other", var project] => $"{project}·其他资金",
            [var word, var project] when FindBudget(word) is { } payer =>
                $"{project}·{payer.ToChineseLabel()}",
            _ when FindBudget(name) is { } budget => budget.ToChineseLabel(),
            _ => dossier.Ledger.Lines.FirstOrDefault(line => line.Id == name) is { } line
                ? line.Project ?? line.Kind.ToChineseLabel()
                : $"收支账“{name}”",
        };

    private static BudgetKind? FindBudget(string word) =>
        Enum.GetValues<BudgetKind>()
            .Cast<BudgetKind?>()
            .FirstOrDefault(kind => StrictYaml.FormatEnumWord(kind!.Value) == word);

    private string? NameRecordField(string key, string id, string field) =>
        dossier.Registers.GetValueOrDefault(key) is { } register
        && register.Definition.FindField(field) is { } known
            ? register.Records.GetValueOrDefault(id) is { } record
                ? $"{register.Definition.FormatNameWithLabel(id, record.Current)}的{known.Label}"
                : $"{register.Definition.Label}里已经没有的记录的{known.Label}"
            : null;

    private string? NameIndicatorValue(string kind, string id)
    {
        // Sheets of projects repeat the ids of the unit's sheet, each behind its project's name.
        var project = id.Split(':', 2) is [ScoreBook.Total or Scorer.ExecutionId, var whose]
            ? $"项目“{whose}”"
            : "";
        var name =
            scores.Scores.TryGetValue(id, out var score) ? $"{project}指标“{score.Indicator.Name}”"
            : scores.Totals.ContainsKey(id) ? project
            : null;
        if (name is null)
            return null;
        return score is null && TotalEndings.TryGetValue(kind, out var total)
            ? name + total
            : name + ValueEndings.GetValueOrDefault(kind, "得分");
    }

    // Words that hold figures are called by the place where they were written.
    private string? NameQuotedText(string place, string name) =>
        QuotedPlaces.GetValueOrDefault(place == "goal" ? $"{place}/{name}" : place)
        ?? place switch
        {
            "problem" => $"第{name}个问题的文字",
            "indicator" => dossier.Targets.All.FirstOrDefault(indicator => indicator.Id == name)
                is { } indicator
                ? $"指标“{indicator.Name}”的文字"
                : null,
            "standard" => FindCommonIndicator(name) is { } row ? $"“{row.Name}”评分标准的文字" : null,
            "common" => FindCommonIndicator(name) is { } row ? $"“{row.Name}”评定理由的文字" : null,
            "project" => $"项目“{name}”的文字",
            "class" => pack.Indicators.Classes.FirstOrDefault(level => level.Key == name) is { } level
                ? $"一级指标“{level.Label}”的分值"
                : null,
            "form" => pack.Forms.GetValueOrDefault(name) is { } form
                ? $"{form.Name.Split('{')[0].TrimEnd('（')}表样的文字"
                : null,
            _ => null,
        };

    private CommonIndicator? FindCommonIndicator(string id) =>
        pack.Indicators.Common.FirstOrDefault(row => row.Id == id);
}
