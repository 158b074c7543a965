using System.Globalization;
using System.Text.RegularExpressions;

namespace Youju.Storage.Files;

/// <summary>Where an output goes once all links are followed.</summary>
/// <param name="Path">The name behind the links.</param>
/// <param name="Descriptor">The number of an open stream of this process, such as 1 for /dev/stdout;
/// null for a name of a file system.</param>
internal sealed partial record OutputPlace(string Path, int? Descriptor)
{
    private const int MostLinks = 40;

    /// <exception cref="RefusedFileException">The links lead round in a ring.</exception>
    public static OutputPlace FollowLinks(string path)
    {
        var at = path;
        for (var links = 0; links < MostLinks; links++)
        {
            if (FindDescriptor(at) is { } descriptor)
                return new(path, descriptor);
            if (FileStatus.ReadWithoutLinks(at).Nature != FileNature.Link)
                return new(at, null);
            at = FollowLink(at) ?? throw RefusedFileException.ForOutput(path, "链接读不出指向哪里");
        }

        throw RefusedFileException.ForOutput(path, "链接绕成了圈，或层数太多");
    }

    private static string? FollowLink(string path)
    {
        try
        {
            var target = new FileInfo(path).LinkTarget;
            return target is null
                ? null
                : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path) ?? "", target);
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            return null;
        }
    }

    private static int? FindDescriptor(string path) =>
        path switch
        {
            _ when !SystemCalls.AreAvailable => null,
            "/dev/stdout" => 1,
            "/dev/stderr" => 2,
            _ when DescriptorName().Match(path) is { Success: true } match
                    && IsOwnProcess(match.Groups["process"].Value) => int.Parse(
                match.Groups["number"].Value,
                CultureInfo.InvariantCulture
            ),
            _ => null,
        };

    private static bool IsOwnProcess(string process) =>
        process is "" or "self" or "thread-self"
        || process == Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?:/dev|/proc/(?<process>self|thread-self|[0-9]{1,9}))/fd/(?<number>[0-9]{1,6})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DescriptorName();
}
