/** The pages of Web-UI's manual that exist under the same name in all its languages. */
export const MANUAL_PAGES: readonly string[] = [
  ...['login', 'header', 'summary', 'dashboard', 'sessions_all', 'mount_vfolder', 'vfolder'],
  ...['share_vfolder', 'sftp_to_container', 'import_run', 'model_serving', 'my_environments'],
  ...['user_settings', 'statistics', 'agent_summary', 'admin_menu', 'appendix', 'trouble_shooting'],
];
