namespace Youju.Web.Layout;

/// <summary>What a browser is told of the files that it is given.</summary>
internal static class MediaTypes
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public const string Pdf = "application/pdf";

    public const string Page = "text/html; charset=utf-8";
}
