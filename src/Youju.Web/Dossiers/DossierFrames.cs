using System.Globalization;
using Youju.Domain.Registers;
using Youju.Web.Layout;

namespace Youju.Web.Dossiers;

/// <summary>The frame around the pages of a dossier.</summary>
internal static class DossierFrames
{
    // The pages of the list that only whoever may change the dossier has a use for.
    private static readonly string[] Editing = ["/photos", "/import"];

    private static readonly (string End, string Label, string Help)[] Pages =
    [
        ("", "我的年度", "year"),
        ("/money", "收支", "money"),
        ("/registers", "台账", "registers"),
        ("/indicators", "指标", "indicators"),
        ("/evidence", "佐证", "evidence"),
        ("/report", "报告", "report"),
        ("/submission", "报送", "submission"),
    ];

    private static readonly (string End, string Label, string Help)[] MorePages =
    [
        ("/calendar", "日程", "calendar"),
        ("/monitoring", "双监控", "monitoring"),
        ("/duties", "职责", "duties"),
        ("/photos", "照片", "photos"),
        ("/papers", "文书", "papers"),
        ("/import", "导入", "import"),
        ("/confirm", "待确认", "confirm"),
        ("/changes", "改动", "changes"),
        ("/edition", "公开版", "edition"),
        ("/questions", "问答", "questions"),
        ("/search", "查找", "all"),
    ];

    /// <param name="here">The end of the path of the page in the navigation under which it stands.</param>
    /// <param name="above">The page between that one and the one that is shown; null where there is none.</param>
    /// <param name="inside">Whether the page stands below that one, and is not it.</param>
    public static PageFrame BuildFrame(
        DossierView view,
        string here,
        NavigationItem? above = null,
        bool inside = false
    )
    {
        var dossier = view.Open.Dossier;
        var page = Pages.Concat(MorePages).FirstOrDefault(one => one.End == here);
        return new(dossier.Unit.Name, [.. Pages.Select(one => CreateItem(view, one))], view.Path + here)
        {
            Year = dossier.Year,
            More =
            [
                .. MorePages
                    .Where(one => view.MayFill || !Editing.Contains(one.End))
                    .Select(one => CreateItem(view, one)),
                new("/checks", "体检"),
                new("/", "全部档案"),
            ],
            Trail = BuildTrail(view, page, above, inside || above is not null),
            Help = page.Help,
            Closed = view.Line.ClosedWords,
            Search = $"{view.Path}/search",
            Written = view is { MayEdit: true, Written: { IsUndone: false } step }
                ? new(step.Note.Title, $"{view.Path}/changes/{step.Number}/undo")
                : null,
        };
    }

    private static NavigationItem CreateItem(
        DossierView view,
        (string End, string Label, string Help) page
    ) => new(view.Path + page.End, page.Label, Count(CountDue(view, page.End)), IsDue: true);

    private static int CountDue(DossierView view, string end) =>
        end switch
        {
            "/registers" => view.Open.Dossier.Registers.Values.Count(register =>
                register.FillStatus == FillStatus.Unfilled && !register.Definition.IsOptional
            ),
            "/confirm" => view.Open.Dossier.Unconfirmed.Count,
            "/submission" => view.Waiting,
            _ => 0,
        };

    private static List<NavigationItem> BuildTrail(
        DossierView view,
        (string End, string? Label, string Help) page,
        NavigationItem? above,
        bool inside
    )
    {
        var trail = new List<NavigationItem> { new("/", "年度档案") };
        if (page.End is not "" || inside)
            trail.Add(new(view.Path, $"{view.Open.Dossier.Unit.Name}{view.Open.Dossier.Year}年度"));
        if (inside && page is { Label: { } label, End.Length: > 0 })
            trail.Add(new(view.Path + page.End, label));
        if (above is not null)
            trail.Add(above);
        return trail;
    }

    private static string? Count(int number) =>
        number == 0 ? null : number.ToString(CultureInfo.InvariantCulture);
}
