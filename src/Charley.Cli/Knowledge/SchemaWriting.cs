using System.Xml.Linq;
using Charley.Formats.Knowledge;

namespace Charley.Cli.Knowledge;

/// <summary>What <c>charley knowledge schema</c> does.</summary>
internal static class SchemaWriting
{
    public static int Run(string? folder)
    {
        if (KnowledgePlace.Find(folder, "schema") is not { } found)
        {
            return ExitStatus.WrongInput;
        }

        if (!File.Exists(Path.Combine(found, "knowledge.yaml")))
        {
            Console.Error.WriteLine($"{found}: is no folder of knowledge; it holds no knowledge.yaml");
            return ExitStatus.WrongInput;
        }

        var schemas = new KnowledgeSchemas(XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Charley.xml")));
        Directory.CreateDirectory(Path.Combine(found, KnowledgeSchemas.Folder));
        foreach (var (name, text) in schemas.Changes(found))
        {
            File.WriteAllText(Path.Combine(found, name), text);
            Console.Out.WriteLine(name);
        }

        return ExitStatus.Done;
    }
}
