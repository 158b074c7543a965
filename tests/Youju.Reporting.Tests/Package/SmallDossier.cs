using System.Collections.Immutable;
using Youju.Cli.Wording;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reporting.Package;
using Record = Youju.Domain.Registers.Record;

namespace Youju.Reporting.Tests.Package;

/// <summary>The least a dossier holds, to which a test adds what it is about.</summary>
internal static class SmallDossier
{
    public static readonly Pack Pack = PackLibrary.LoadPack(["cn-hunan", "tourism"]);

    private static readonly LineSource ByHand = new HandEntered("测试");

    public static Dossier With(params BudgetLine[] lines) =>
        new(new("甲中心"), ["cn-hunan", "tourism"], new(2024) { KnownItems = Pack.Ledger, Lines = lines })
        {
            ReportDate = new(2025, 3, 20),
            Registers = Pack.Registers.Values.ToImmutableSortedDictionary(
                definition => definition.Key,
                definition => Register.CreateEmpty(definition) with { IsDeclaredEmpty = true },
                StringComparer.Ordinal
            ),
        };

    /// <summary>人员经费: without it a list of projects says nothing of the whole.</summary>
    public static BudgetLine Staff(decimal yuan) =>
        new("staff", BudgetKind.GeneralPublic, ExpenditureKind.Personnel, Amounts(yuan), ByHand);

    public static BudgetLine Project(
        string name,
        decimal yuan,
        BudgetKind budget = BudgetKind.GeneralPublic
    ) => new(name, budget, ExpenditureKind.Project, Amounts(yuan), ByHand) { Project = name };

    public static NamedAmount Stated(string key, decimal yuan, decimal grain = 0.01m) =>
        new(key, Amounts(yuan), ByHand) { Grains = new(Money.FromYuan(grain)) };

    public static Indicator Visitors(decimal target, decimal done) =>
        new("visitors", "quantity", "接待人次", TargetDirection.AtLeast, 50)
        {
            Unit = Unit.FromSymbol("人次"),
            Target = target,
            Actual = new EnteredActual(new(done, Unit.FromSymbol("人次")), "统计"),
        };

    public static Dossier Add(
        this Dossier dossier,
        string register,
        string? state,
        params (string Key, string Text)[] fields
    )
    {
        var values = fields.ToImmutableSortedDictionary(
            field => field.Key,
            field => FieldText.ParseValue(Pack.Registers[register].FindField(field.Key)!, field.Text)!,
            StringComparer.Ordinal
        );
        var version = new RecordVersion(1, values, default, "经办") { State = state };
        return dossier with
        {
            Registers = dossier.Registers.SetItem(
                register,
                dossier.Registers[register].WithRecord(Record.FromFirstVersion("r1", version))
            ),
        };
    }

    public static Dossier Say(this Dossier dossier, string narrative, string text) =>
        dossier with
        {
            Narrative = dossier.Narrative.SetItem(narrative, text),
        };

    public static ReportPackage Compose(this Dossier dossier, params string[] with) =>
        PackageComposer.Compose(dossier, Pack, dossier.ComputeFacts(Pack.Formulas), new() { With = with });

    /// <summary>What is missing, as the command line says it.</summary>
    public static IReadOnlyList<string> TellGaps(this ReportPackage package) => package.Gaps.TellAll();

    public static IReadOnlyList<string> TellAll(this IEnumerable<Remark> gaps) =>
        [.. gaps.Select(GapWording.DescribeGap)];

    private static BudgetAmounts Amounts(decimal yuan)
    {
        var money = Money.FromYuan(yuan);
        return new()
        {
            Initial = money,
            CarriedOver = Money.Zero,
            Added = Money.Zero,
            Adjusted = money,
            Executed = money,
        };
    }
}
