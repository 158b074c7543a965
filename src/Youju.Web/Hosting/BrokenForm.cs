namespace Youju.Web.Hosting;

/// <summary>A form that did not arrive whole, or is none.</summary>
internal static class BrokenForm
{
    private const string Reader = "Microsoft.AspNetCore.";

    /// <summary>Whether the server's own reader of forms gave up: no boundary, cut off in the middle, too many or too long values.</summary>
    public static bool IsBrokenForm(Exception wrong) =>
        wrong is InvalidDataException or IOException
        && wrong.Source?.StartsWith(Reader, StringComparison.Ordinal) == true;
}
