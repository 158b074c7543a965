using System.Globalization;
using Youju.Domain.Registers;
using Youju.Web.Layout;

namespace Youju.Web.Dossiers;

/// <summary>The frame around the pages of a dossier.</summary>
internal static class DossierFrames
{
    /// <param name="here">The end of the path of the page that is shown.</param>
    public static PageFrame BuildFrame(DossierView view, string here)
    {
        var dossier = view.Open.Dossier;
        var unfilled = dossier.Registers.Values.Count(register =>
            register.FillStatus == FillStatus.Unfilled && !register.Definition.IsOptional
        );
        var unconfirmed = dossier.Unconfirmed.Count;
        return new(
            dossier.Unit.Name,
            [
                new(view.Path, "我的年度"),
                new($"{view.Path}/money", "收支"),
                new($"{view.Path}/registers", "台账", Count(unfilled), IsDue: true),
                new($"{view.Path}/indicators", "指标"),
                new($"{view.Path}/report", "报告"),
                new($"{view.Path}/submission", "报送"),
            ],
            view.Path + here
        )
        {
            Year = dossier.Year,
            More =
            [
                new($"{view.Path}/import", "导入"),
                new($"{view.Path}/confirm", "待确认", Count(unconfirmed), IsDue: true),
                new($"{view.Path}/changes", "改动"),
                new("/checks", "体检"),
                new("/", "全部档案"),
            ],
        };
    }

    private static string? Count(int number) =>
        number == 0 ? null : number.ToString(CultureInfo.InvariantCulture);
}
