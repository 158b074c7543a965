using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Reporting.Sources;

/// <summary>
/// Words of the dossier or the pack that hold figures: <c>words/unit/duties-2</c>,
/// <c>words/indicator/visitors</c>, <c>words/standard/rules</c>.
/// </summary>
internal sealed class QuotedTextSource(FigureNames names) : IFigureSource
{
    public Quantity? FindQuantity(DossierKey key) => null;

    public FactTrace? TraceFigure(DossierKey key) =>
        names.FindName(key) is { } name
            ? new($"{name}，写在{DescribeFile(key.Group)}", []) { Key = key.ToString(), Name = name }
            : null;

    private static string DescribeFile(string place) =>
        place switch
        {
            "unit" => " dossier.yaml 的单位概况",
            "standard" or "class" => "方案包的 indicators.yaml",
            "form" => "方案包的 forms 文件夹",
            _ => " targets.yaml",
        };
}
