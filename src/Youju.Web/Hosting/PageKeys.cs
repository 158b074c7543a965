using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Youju.Database;
using Youju.Database.Keys;

namespace Youju.Web.Hosting;

/// <summary>The keys by which pages know their own cookies and forms: in the folder of the data, or in the database that nodes
/// share.</summary>
internal static class PageKeys
{
    public static void AddPageKeys(this IServiceCollection services, WorkbenchSettings settings)
    {
        var folder = new DirectoryInfo(Path.Combine(settings.Folder, "keys"));
        var keys = services.AddDataProtection().SetApplicationName("youju");
        if (settings.Database is null)
            keys.PersistKeysToFileSystem(folder);
        else
            services
                .AddOptions<KeyManagementOptions>()
                .Configure<DatabasePlace>(
                    (options, place) => options.XmlRepository = new SharedKeys(new KeyBook(place), folder)
                );
    }
}

/// <summary>Keys in the database; those that a node had in its folder before are read too.</summary>
internal sealed class SharedKeys(KeyBook book, DirectoryInfo folder) : IXmlRepository
{
    private const string Own = "key-*.xml";

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [
            .. book.ListKeys().Select(XElement.Parse),
            .. folder.Exists ? folder.EnumerateFiles(Own).Select(file => XElement.Load(file.FullName)) : [],
        ];

    public void StoreElement(XElement element, string friendlyName) =>
        book.KeepKey(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
