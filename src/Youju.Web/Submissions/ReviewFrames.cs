using Youju.Web.Layout;

namespace Youju.Web.Submissions;

/// <summary>The frame around pages of all submissions.</summary>
internal static class ReviewFrames
{
    public static PageFrame BuildFrame(string here) =>
        new(
            "",
            [
                new("/", "年度档案"),
                new("/review", "复核"),
                new("/review/reminders", "催办"),
                new("/overview", "总览"),
                new("/review/accounts", "决算核对"),
                new("/review/reconcile", "公开核对"),
                new("/checks", "体检"),
            ],
            here
        )
        {
            Help = "review",
        };
}
