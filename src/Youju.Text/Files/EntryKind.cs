namespace Youju.Text.Files;

/// <summary>What stands under a name.</summary>
public enum EntryKind
{
    Absent,
    PlainFile,
    Folder,

    /// <summary>A link to something else, be it there or not; it is not followed.</summary>
    Link,

    /// <summary>A pipe, a device, a socket: reading it may never end, writing it does something else than keeping.</summary>
    Other,
}
