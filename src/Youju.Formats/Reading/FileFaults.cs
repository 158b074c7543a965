using System.ComponentModel;
using System.Xml;

namespace Youju.Formats.Reading;

/// <summary>What an exception says of the file that was being read or written.</summary>
internal static class FileFaults
{
    /// <summary>Whether the system refused a file: the disc, or the rights.</summary>
    public static bool IsRefusal(this Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>Whether a program that was to be stopped, or one of its children, has ended by itself.</summary>
    public static bool IsOfEndedProgram(this Exception e) =>
        e is InvalidOperationException or Win32Exception or AggregateException;

    /// <summary>Whether the content is not what its format promises.</summary>
    public static bool IsDamage(this Exception e) =>
        e is InvalidDataException or XmlException or EndOfStreamException;
}
