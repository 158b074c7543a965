using Youju.UseCases.People;
using Youju.Web.Layout;

namespace Youju.Web.Administration;

/// <summary>The frame around the pages of 管理.</summary>
internal static class AdministrationFrames
{
    /// <param name="here">The path of the page that is shown, or of the one above it.</param>
    public static PageFrame BuildFrame(Person person, string here)
    {
        List<NavigationItem> items =
        [
            new("/administration", "管理"),
            new("/administration/units", "单位"),
            new("/administration/people", "人员"),
            new("/administration/packs", "规则包"),
            new("/administration/jobs", "任务"),
            .. PageFrame.OfMachine,
        ];
        if (Access.Allows(person, Right.ReadAudit, []))
            items.Add(new("/administration/audit", "日志"));
        return new("管理", items, here)
        {
            More = Access.Allows(person, Right.ReadDossier, [])
                ? [new("/checks", "体检"), new("/", "全部档案")]
                : [],
        };
    }
}
