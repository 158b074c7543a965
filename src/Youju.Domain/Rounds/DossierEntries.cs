using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;

namespace Youju.Domain.Rounds;

/// <summary>Every place of a dossier that somebody fills in, with what stands there.</summary>
internal static class DossierEntries
{
    // A record, a line or an indicator stands for itself by being there: its name is told with its fields.
    private const string There = "有";

    public static IEnumerable<RoundEntry> ListEntries(Dossier dossier) =>
        [
            .. ListProfile(dossier),
            .. dossier.Ledger.Lines.SelectMany(ListLine),
            .. dossier.Ledger.Named.GroupBy(amount => amount.Key).SelectMany(of => ListNamed(dossier, of)),
            .. ListCounts(dossier.Ledger),
            .. dossier.Registers.Values.SelectMany(ListRegister),
            .. TargetEntries.ListTargets(dossier.Targets),
            .. dossier.Narrative.Select(words => new RoundEntry(
                RoundPart.Words,
                words.Key,
                $"文字 {words.Key}",
                words.Value
            )),
            .. dossier.Evidence.Values.Select(file => new RoundEntry(
                RoundPart.Evidence,
                file.Sha256,
                $"佐证“{file.Name}”",
                $"{ConflictFormat.DescribeValue(file)} {string.Join('、', file.Proves)}".Trim()
            )),
        ];

    private static IEnumerable<RoundEntry> ListProfile(Dossier dossier)
    {
        var unit = dossier.Unit;
        (string Key, string Label, string? Words)[] profile =
        [
            ("name", "单位名称", unit.Name),
            ("code", "预算编码", unit.Code),
            ("level", "单位级别", unit.Level),
            ("affiliation", "隶属关系", unit.Affiliation),
            ("department", "主管部门", unit.SupervisingDepartment),
            ("parent", "上级单位", unit.Parent?.Name),
            ("finance", "财政部门", unit.FinanceBureau?.Name),
            ("duties", "主要职责", JoinLines(unit.Duties)),
            ("names", "曾用名", JoinLines(unit.Names.Select(name => name.ToString()))),
            ("day", "报告日期", dossier.ReportDate is { } day ? ConflictFormat.DescribeValue(day) : null),
            ("packs", "规则包", JoinLines(dossier.Packs)),
            (
                "registers",
                "自定的台账",
                JoinLines(dossier.OwnRegisters.Select(own => $"{own.Key}\n{own.Value}"))
            ),
            (
                "columns",
                "列对应",
                JoinLines(dossier.Columns.Select(column => $"{column.Key} {column.Value}"))
            ),
            ("apart", "不是重复的记录", JoinLines(dossier.DistinctRecordPairs.Keys)),
        ];
        return profile.Select(one => new RoundEntry(RoundPart.Unit, one.Key, one.Label, one.Words));
    }

    private static IEnumerable<RoundEntry> ListLine(BudgetLine line)
    {
        var (owner, name) = (
            line.Id,
            $"收支账“{line.Project ?? line.Kind.ToChineseLabel()}”（编号 {line.Id}）"
        );
        (string Key, string Label, string? Words)[] marks =
        [
            ("budget", "预算", line.Budget.ToChineseLabel()),
            ("kind", "性质", line.Kind.ToChineseLabel()),
            ("project", "项目", line.Project),
            ("functional", "功能分类", line.Functional?.ToString()),
            ("economic", "经济分类", line.Economic?.ToString()),
        ];
        return marks
            .Select(mark => (Key: $"{owner}/{mark.Key}", Label: $"{name}·{mark.Label}", mark.Words))
            .Concat(ListAmounts(owner, name, line.Amounts))
            .Select(one => new RoundEntry(RoundPart.Money, one.Key, one.Label, one.Words) { Owner = owner })
            .Prepend(new(RoundPart.Money, owner, name, There));
    }

    // One item may be stated by several tables.
    private static IEnumerable<RoundEntry> ListNamed(Dossier dossier, IGrouping<string, NamedAmount> of) =>
        of.SelectMany(
            (amount, at) =>
                ListAmounts(
                        at == 0 ? of.Key : string.Create(CultureInfo.InvariantCulture, $"{of.Key}/{at + 1}"),
                        dossier.Ledger.KnownItems.ToChineseLabel(of.Key),
                        amount.Amounts
                    )
                    .Select(one => new RoundEntry(RoundPart.Money, one.Key, one.Label, one.Words))
        );

    private static IEnumerable<(string Key, string Label, string? Words)> ListAmounts(
        string owner,
        string name,
        BudgetAmounts amounts
    ) =>
        Enum.GetValues<AmountColumn>()
            .Select(column =>
                (
                    $"{owner}/{column.ToColumnKey()}",
                    $"{name}·{column.ToChineseLabel()}",
                    amounts[column] is { } money ? FieldText.FormatNumber(money.Yuan) + "元" : null
                )
            );

    private static IEnumerable<RoundEntry> ListCounts(Ledger ledger) =>
        [
            new(RoundPart.Money, "staff", "编制和人员", ConflictFormat.DescribeValue(ledger.Staff)),
            new(
                RoundPart.Money,
                "three-public",
                "“三公”实物量",
                ConflictFormat.DescribeValue(ledger.ThreePublic)
            ),
            new(
                RoundPart.Money,
                "prior-three-public",
                "上年“三公”实物量",
                ConflictFormat.DescribeValue(ledger.PriorThreePublic)
            ),
            new(
                RoundPart.Money,
                "construction",
                "楼堂馆所",
                ConflictFormat.DescribeValue(ledger.Construction)
            ),
        ];

    private static IEnumerable<RoundEntry> ListRegister(Register register)
    {
        var definition = register.Definition;
        return register
            .Records.Values.SelectMany(record => ListRecord(definition, record))
            .Prepend(
                new(
                    RoundPart.Record,
                    definition.Key,
                    $"台账“{definition.Label}”",
                    register.IsDeclaredEmpty ? "声明本年没有" : There
                )
            );
    }

    private static IEnumerable<RoundEntry> ListRecord(RegisterDefinition definition, Record record)
    {
        var (current, owner) = (record.Current, $"{definition.Key}/{record.Id}");
        var name = $"{definition.Label}{definition.FormatNameWithId(record.Id, current)}";
        return definition
            .Fields.Select(field =>
                (field.Key, field.Label, Words: RoundWords.DescribeField(current[field.Key]))
            )
            .Append(("state", "状态", current.State))
            .Append(("withdrawn", "撤销", current.IsWithdrawn ? "已撤销" : null))
            .Append(("illustrative", "示意值", JoinLines(current.Illustrative)))
            .Select(one => new RoundEntry(
                RoundPart.Record,
                $"{owner}/{one.Item1}",
                $"{name}·{one.Item2}",
                one.Item3
            )
            {
                Owner = owner,
            })
            .Prepend(new(RoundPart.Record, owner, name, There));
    }

    private static string? JoinLines(IEnumerable<string> lines) =>
        string.Join('\n', lines) is { Length: > 0 } joined ? joined : null;
}
