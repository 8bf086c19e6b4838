# Debian's Redmine made ready for tests, for Puma to run in /usr/share/redmine: its tables and
# default data where there are none yet, and what SEEDS (JSON, see redmine.mjs) asks for.
require 'json'
require '/usr/share/redmine/config/environment'

ActiveRecord::Migration.verbose = false
ActiveRecord::Base.connection.migration_context.migrate
ActiveRecord::Base.descendants.each(&:reset_column_information)
Redmine::DefaultData::Loader.load('en') if Redmine::DefaultData::Loader.no_data?

seeds = JSON.parse(ENV.fetch('SEEDS'))
Setting.rest_api_enabled = '1'
Setting.text_formatting = seeds['markup']

unless Project.exists?
  trackers = Tracker.all
  project = Project.create!(name: seeds['project'], identifier: seeds['project'], trackers: trackers, enabled_module_names: ['issue_tracking'])
  Project.create!(name: 'Not theirs', identifier: 'not-theirs', is_public: false, trackers: trackers)
  seeds['keys'].each do |login, key|
    user = User.new(firstname: login.capitalize, lastname: 'Test', mail: "#{login}@redmine.test")
    user.login = login
    user.password = user.password_confirmation = SecureRandom.hex
    user.save!
    Token.create!(user: user, action: 'api').update_column(:value, key)
    Member.create!(project: project, user: user, roles: [Role.givable.first])
  end
end

run Rails.application
