using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Reporting.Wording;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Departments;

/// <summary>Prints a unit's figures as its own report prints them.</summary>
internal sealed class DepartmentPrint
{
    private readonly FigurePrinter printer;

    private DepartmentPrint(FigurePrinter printer) => this.printer = printer;

    public static DepartmentPrint ForUnit(OpenDossier open) =>
        new(new FigurePrinter(FigureStyle.FromSource(open.Pack.Report.Figures)));

    public string PrintTarget(Indicator indicator) =>
        indicator.Target is { } target && indicator.Direction != TargetDirection.Qualitative
            ? indicator.Direction.ToSignText()
                + printer.PrintWithUnit(Quantity.FromExactValue(target, indicator.Unit))
            : indicator.TargetText ?? "";

    public string PrintDone(IndicatorScore score) =>
        score.Done is { } done ? printer.PrintWithUnit(done)
        : score.Indicator.Actual is JudgedActual { Result: { } result } ? result
        : "没有实际值";
}
